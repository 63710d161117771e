const card = Number(new URLSearchParams(location.search).get('card') ?? 1);
document.querySelector('#card').src = `/specimen.jpg?card=${card}`;
document.querySelector('#next').href = `/?card=${card + 1}`;
